// Articles and questions as somebody would write them who wants a page to do what it should not.

const run = 'window.hacked=1';

/** Each would set window.hacked, load something from elsewhere, or break out of where it stands. */
const payloads: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}"><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `</textarea><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `"><script>${run}</script>`,
  `' autofocus onfocus='${run}`,
  `" autofocus onfocus="${run}`,
  `<a href="javascript:${run}">click</a>`,
  `javascript:${run}`,
  `[click](javascript:${run})`,
  `<iframe src="javascript:parent.hacked=1"></iframe>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<meta http-equiv="refresh" content="0;url=https://evil.test/">`,
  `<link rel=stylesheet href=https://evil.test/x.css>`,
  `<img src=https://evil.test/pixel.png>`,
  `<base href="https://evil.test/">`,
  `<form action="https://evil.test/"><input name=q></form>`,
  `<style>*{background:url(https://evil.test/)}</style>`,
  `<!--><script>${run}</script>-->`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<details open ontoggle=${run}>`,
  `\u003cscript\u003e${run}\u003c/script\u003e`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `{{constructor.constructor('${run}')()}} \${${run}} <%= ${run} %>`,
  `\u202egnp.tpircs\u202c \u200b\ufeff${'\u0301'.repeat(200)}`,
  `__proto__ constructor toString ../../etc/passwd %2e%2e%2f '; DROP TABLE articles;--`,
];

/** Thirty articles by file name, each with one of them in its title, its metadata and its text. */
export const hostileArticles: ReadonlyMap<string, string> = new Map(
  payloads.map((payload, index) => {
    const quoted = JSON.stringify(payload);
    const front = ['title', 'outlet', 'credit', 'author'].map((field) => `${field}: ${quoted}`);
    const url = JSON.stringify(`https://evil.test/"><script>${run}</script>`);
    const text = `Mayor Ada Quill ${payload} opened the harbour of Saltgate ${index}. “It is ${payload} open,” Quill said.`;
    return [
      `hostile-${index}.md`,
      `---\n${front.join('\n')}\nurl: ${url}\n---\n\n# ${payload}\n\n${text}\n\n${payload}\n`,
    ];
  }),
);

/** Thirty lines typed into the console. */
export const hostileQuestions: readonly string[] = payloads.map((payload, index) => {
  if (index % 3 === 0) return `/who ${payload}`;
  return index % 3 === 1 ? `/quote speaker:${payload} topic:${payload}` : payload;
});
