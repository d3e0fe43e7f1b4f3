/** When is it about? Document to times: dates, times, durations and sets after TIMEX3, read against a reference date. */
package dev.laut.time;
