/** How do entries stand to each other, in one article and across articles? Each link has its reason, and none says who is right. */
package dev.laut.link;
