import { assertNever } from '../../errors.ts';
import type { Lexicon } from './lexicon.ts';
import { type CountedNouns, pluralIn } from './plural.ts';

// Arabic is written from right to left, the articles' words from left to right. Foreign words stand in an isolate, so
// that neither turns the other round; a line that begins with them begins with a mark that makes it a line of ours.

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeftMark = '\u200f';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const nouns: CountedNouns = {
  paragraph: { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' },
  sentence: { one: 'جملة واحدة', two: 'جملتان', few: '# جمل', other: '# جملة' },
  word: { one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', other: '# كلمة' },
  quotation: { one: 'اقتباس واحد', two: 'اقتباسان', few: '# اقتباسات', many: '# اقتباسًا', other: '# اقتباس' },
  article: { one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' },
  file: { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' },
  'further file': {
    one: 'ملف آخر',
    two: 'ملفان آخران',
    few: '# ملفات أخرى',
    many: '# ملفًا آخر',
    other: '# ملف آخر',
  },
  'further place': {
    one: 'موضع آخر',
    two: 'موضعين آخرين',
    few: '# مواضع أخرى',
    many: '# موضعًا آخر',
    other: '# موضع آخر',
  },
};

const plural = pluralIn('ar');
const seconds = (count: number) =>
  plural(count, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', other: '# ثانية' });
const isolated = (words: string) => `${firstStrongIsolate}${words}${popIsolate}`;
const quoted = (words: string) => `«${words}»`;

export const arabic: Lexicon = {
  language: 'ar',
  quoted,
  foreign: isolated,
  line: (text) => `${rightToLeftMark}${text}`,
  comma: '، ',
  listed(items, conjunction) {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? 'و' : 'أو ';
    return items.length < 2 ? last : `${items.slice(0, -1).join('، ')} ${joint}${last}`;
  },
  counted: (count, what) => plural(count, nouns[what]),

  untitled: '(بلا عنوان)',
  date({ year, month, day }) {
    const name = month === undefined ? undefined : months[month - 1];
    const parts = [day, name, year].filter((part) => part !== undefined).join(' ');
    return year === undefined ? `${parts}، السنة غير مذكورة` : parts;
  },
  inferred: (date) => `${date} (تاريخ مستنتج)`,
  dateUnknown: 'التاريخ غير معروف',
  outletUnknown: 'جهة النشر غير معروفة',
  credit: (name) => `نقلًا عن ${name}`,
  author: (name) => `بقلم ${name}`,
  paragraph: (number) => `الفقرة ${number}`,
  side: (number) => `الرواية ${number}`,
  role: {
    answer: 'الكلمات هنا',
    naming: 'من المقصود',
    continued: 'تتمة الاقتباس',
    speaker: 'من المتحدث',
  },
  speakerUnknown: 'المتحدث غير مذكور',
  reported: 'منقول بالمعنى، لا بالنص',
  also: (names) => `أيضًا: ${names}`,
  alsoIn: (where) => `أيضًا في: ${where}`,
  disagreement: {
    amounts: 'هذه المقالات غير متفقة: تذكر أعدادًا مختلفة. كل منها معروض مع مصدره وتاريخه.',
    names: 'هذه المقالات غير متفقة: تذكر أسماء مختلفة. كل منها معروض مع مصدره وتاريخه.',
    denial: 'هذه المقالات غير متفقة: أحدها يقول ذلك وآخر ينفيه. كل منها معروض مع مصدره وتاريخه.',
  },
  unknownWords: (words) => `ليس في هذه المقالات: لا يذكر أي مقال ${words}.`,
  noSuchAnswer(wanted, words) {
    const asked = {
      who: 'من',
      where: 'أين',
      when: 'متى',
      'how many': 'كم',
      why: 'لماذا',
      how: 'كيف',
      what: 'ماذا',
      whether: 'هل حدث ذلك',
    }[wanted];
    const together = words === undefined ? '' : ` مع ${words}`;
    return `ليس في هذه المقالات: لا توجد جملة تقول ${asked}${together}.`;
  },
  tooGeneral: 'السؤال عام جدًا: اذكر شخصًا أو مكانًا أو شيئًا للبحث عنه.',
  noSources: 'ليس في هذه المقالات: لا توجد جملة تتحدث عما تقوله هذه الرسالة.',
  noQuotation(speaker, topic) {
    const by = speaker === undefined ? '' : ` لـ ${speaker}`;
    const about = topic === undefined ? '' : ` عن ${topic}`;
    return `ليس في هذه المقالات: لا يوجد اقتباس${by}${about}.`;
  },
  theseWords: 'هذه الكلمات',
  changed: (articles, count) =>
    `${count === 1 ? `تغيّر المقال ${articles}` : `تغيّرت المقالات ${articles}`} بعد قراءته، لذلك لا يُعرض شيء. اسأل مرة أخرى بعد لحظة.`,

  noSuchArticle: `لا يوجد مقال كهذا. القائمة كلها في ${isolated('/sources')}.`,
  about: (names) => `يدور حول: ${names}`,
  lookOnlyHere: (article) => `للبحث هنا فقط: ${isolated(`source:${article}`)}`,
  leftOut: (what) => `لم يُدرج: ${what}`,
  noRoomFor: (count) => `لم تتسع الرسالة لعدد آخر: ${count}.`,
  tooLong: `الجواب أطول من رسالة واحدة. اطلب أقل، مثلًا ${isolated('limit:1')}.`,

  buttons: {
    context: 'السياق',
    share: 'مشاركة',
    shared: 'تمت المشاركة',
    citation: 'نسخ كاقتباس',
    source: 'المصدر',
    page: (number, of) => `${number} من ${of}`,
  },
  sharedBy: (name) => `شاركه ${name}`,
  context: (citation) => `الفقرات المحيطة بـ ${citation}`,
  expired: 'انتهت صلاحية هذا الجواب. اسأل مرة أخرى.',
  libraryChanged: 'تغيّرت المقالات بعد هذا الجواب. اسأل مرة أخرى.',
  obstacle: {
    noServer: 'المشاركة ممكنة في قنوات خادم أُضيف إليه هذا البوت.',
    archived: 'هذا الموضوع مؤرشف: أعد فتحه للمشاركة هنا.',
    channelGone: 'لم تعد هذه القناة موجودة، لذلك لم يُشارك شيء.',
    yours: (permission) => `لا يمكنك الكتابة في هذه القناة: تنقصك صلاحية ${quoted(isolated(permission))}.`,
    bots: (permission) =>
      `لا يستطيع البوت الكتابة في هذه القناة: تنقصه صلاحية ${quoted(isolated(permission))}. يمكن لمن يدير الخادم منحها.`,
  },
  wait: (count) => `كان ذلك كثيرًا في وقت قصير. اسأل مرة أخرى بعد ${seconds(count)}.`,
  serverWait: (count) => `سأل هذا الخادم كثيرًا في وقت قصير. اسأل مرة أخرى بعد ${seconds(count)}.`,
  restarting: 'البوت يُعاد تشغيله. اسأل مرة أخرى بعد دقيقة.',
  busy: 'يسأل كثيرون الآن. اسأل مرة أخرى بعد بضع ثوانٍ.',
  notUnderstood: 'لا يعرف هذا البوت ما يفعله بذلك.',
  unknownCommand: (known) => `لم يعد هذا البوت يعرف هذا الأمر. يعرف ${isolated(known)}.`,
  emptyMessage: 'ليس في هذه الرسالة نص للبحث عنه.',
  fault: 'حدث خطأ هنا، وليس بسبب سؤالك. حاول مرة أخرى بعد لحظة.',
  problem(problem, called) {
    const option = 'option' in problem ? quoted(isolated(called(problem.option))) : '';
    const source = 'source' in problem ? quoted(isolated(problem.source)) : '';
    switch (problem.kind) {
      case 'missing':
        return `الخيار ${option} ناقص: اكتب بضع كلمات.`;
      case 'empty':
        return `الخيار ${option} فارغ: اكتب بضع كلمات.`;
      case 'too long':
        return `في الخيار ${option} عدد من الأحرف قدره ${problem.characters}، والحد الأقصى ${problem.most}. اسأل بكلمات أقل.`;
      case 'too short':
        return `الخيار ${option} قصير جدًا: الحد الأدنى للأحرف ${problem.least}.`;
      case 'not in range':
        return `يجب أن يكون الخيار ${option} عددًا صحيحًا من ${problem.least} إلى ${problem.most}.`;
      case 'nothing to look for':
        return 'اذكر ما تبحث عنه: موضوعًا أو متحدثًا أو كليهما.';
      case 'no article':
        return `لا يوجد مقال ${source}. اختر واحدًا من القائمة، أو انظر ${isolated('/sources')}.`;
      case 'several articles':
        return `عدد المقالات المطابقة لـ ${source} هو ${problem.count}. اكتب المزيد من العنوان، أو انظر ${isolated('/sources')}.`;
      default:
        return assertNever(problem);
    }
  },

  settings: {
    onlyManagers: 'لا يغيّر هذا إلا من لديه صلاحية «إدارة الخادم».',
    onlyServers: 'الإعدادات تخص خادمًا: استخدم هذا الأمر في خادم.',
    answersAre: {
      public: `الأجوبة في هذا الخادم تراها القناة كلها، إلا إذا سأل أحد مع ${isolated('private:True')}.`,
      private: `الأجوبة في هذا الخادم لا يراها إلا من يسأل، إلا مع ${isolated('private:False')} أو إذا شارك الجواب.`,
    },
    turn: { public: 'إظهار الأجوبة للقناة', private: 'إظهار الأجوبة لمن يسأل فقط' },
    notKept: 'تعذّر حفظ الإعداد: السبب في سجل البوت.',
  },
  help: {
    promise: 'كل جواب هو قطعة من مقال، كلمة بكلمة، مع الموضع الذي توجد فيه.',
    tryThese: 'جرّب هذه:',
    commands: 'ما يمكنك أن تسأل عنه:',
    messageCommands: (names) => `على رسالة، تحت التطبيقات: ${names}.`,
    buttons: 'تحت الجواب: مواضع أخرى، والسياق (الفقرات المحيطة)، والمشاركة أو النسخ كاقتباس.',
    library: (articles) => `يعرف البوت ${articles}:`,
    andMore: (articles) => `والعدد الباقي ${articles}: ${isolated('/sources')}`,
    version: (version, fingerprint) =>
      `${isolated(`Verbatim ${version}`)}، المقالات ${isolated(fingerprint)}`,
  },
};
