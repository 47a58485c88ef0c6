/**
 * Words that hold a sentence together and say little of what it is about: the closed classes of English (articles,
 * pronouns, prepositions, conjunctions, auxiliaries, question words) and a few adverbs. Put together from the word
 * classes of English grammar for this project. Negations are left out on purpose: they change what is said.
 */
const words = `
a an the this that these those such some any each every either both all
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones oneself
who whom whose which what when where why how whoever whatever whichever wherever whenever
of in on at by for with from to into onto upon about as than
and or but if while because although though so since until unless whereas whether
be am is are was were been being do does did done doing have has had having
will would shall should can could may might must ought
there here then now also just only very too quite rather even still yet already again ever
s t d ll re ve m 's i'm i'd i'll i've it's that's what's who's where's let's you're we're they're he's she's there's
name tell say please
`;

export const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
