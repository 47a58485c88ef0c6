/** They begin a clause about the noun before them. */
export const relative = /^(?:who|which|whose|whom|where)$/;

/** What they begin goes on with the noun before it; "close" and "familiar" do so too: "people close to the talks". */
export const prepositions =
  /^(?:of|for|in|at|from|with|to|on|near|by|against|under|behind|between|about|inside|outside|across|within|among|over|into|close|familiar)$/;
