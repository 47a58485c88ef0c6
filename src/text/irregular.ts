/**
 * Irregular verbs and plurals of English, as grammars list them: the base form, then its other forms. A stemmer sees no
 * kinship between "fled" and "flee". Forms that are also common words of their own (left, saw, ground, wound) are left out.
 */
const forms = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|learn learnt|leave|lend lent|lie lain|light lit|lose lost
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|retake retook retaken|ride rode ridden|ring rang rung
rise risen|run ran|say said|see seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun
spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn
sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withstand withstood
wring wrung|write wrote written
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|person people|life lives|wife wives
knife knives|leaf leaves|thief thieves|wolf wolves|half halves|criterion criteria|phenomenon phenomena|crisis crises
analysis analyses|basis bases|thesis theses|die dying died|tie tying|city cities
`;

/** From an irregular form to its base form. */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...others] = line.split(' ');
      return others.map((form) => [form, base] as const);
    }),
);
