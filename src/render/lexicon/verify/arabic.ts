import type { VerifyLexicon } from './lexicon.ts';

export const arabic: VerifyLexicon = {
  name: {
    exact: 'مطابق',
    'other speaker': 'الكلمات مطابقة والقائل غيره',
    altered: 'محرَّف',
    stitched: 'مركَّب',
    cut: 'مبتور',
    'other words': 'قيل بكلمات أخرى',
    absent: 'ليس في هذه المقالات',
  },
  exact: 'هذه الكلمات واردة في مقالة.',
  otherSpeaker: (speaker, claimed) =>
    `هذه الكلمات واردة في مقالة، لكنها تنسبها إلى ${speaker} لا إلى ${claimed}.`,
  altered: 'في مقالة كلمات تكاد تكون هذه. المشطوب وارد في المقالة فقط، والغامق وارد في النص فقط.',
  stitched: (places) => `أجزاؤه واردة في مواضع مختلفة (${places}) ولا يتبع بعضها بعضًا.`,
  cut: 'هذه الكلمات واردة في مقالة، وقد أسقط النص الكلمات المشطوبة.',
  cutAndTurned: 'هذه الكلمات واردة في مقالة، لكن النص أسقط كلمات تغيّر معناها، وهي المشطوبة.',
  otherWords: 'لا ترد هذه الكلمات في أي مقالة. هذه الجمل تتحدث عن الأمر نفسه وليست اقتباسًا منه.',
  absent: 'لا ترد هذه الكلمات في أي مقالة ولا تتحدث أي مقالة عن الأمر نفسه.',
  unknown: (words) => `لا تذكر أي مقالة ${words}.`,
  typography: {
    case: 'الأحرف الكبيرة',
    accents: 'علامات الحروف',
    marks: 'علامات الترقيم',
    spacing: 'المسافات',
  },
  differsOnlyIn: (what) => `لا تختلف إلا في ${what}.`,
  said: (speaker) => `تنسبها المقالة إلى ${speaker}.`,
  saidByNobody: (claimed) => `تقتبسها المقالة ولا تذكر قائلها، ولا تنسبها إلى ${claimed}.`,
  notQuoted: (claimed) => `لا تقتبس المقالة هذه الكلمات عن ${claimed}.`,
  turn: { negation: 'نفي', number: 'عدد', name: 'اسم', date: 'تاريخ', limit: 'كلمة مقيِّدة' },
  turnsTo: (what, article, text) => `يغيّر المعنى: ${what}، في المقالة ${article} وفي النص ${text}.`,
  turnsWithout: (what, article) => `يغيّر المعنى: سقط ${what}: ${article}.`,
  turnsWith: (what, text) => `يغيّر المعنى: أضيف ${what}: ${text}.`,
  unchecked: (count) => `اقتباسات أخرى من الرسالة لم يُتحقق منها: ${count}.`,
};
