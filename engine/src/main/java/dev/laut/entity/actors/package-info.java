/** Who is known? People, states, institutions and media, with the offices they held and when. */
package dev.laut.entity.actors;
