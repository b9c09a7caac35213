import { functionText, type FunctionTextKey } from '../locales/functions';
import { LOCALES, type Locale } from '../locales/locale';
import { CATALOGUE, NAMESPACE, type FunctionId, type FunctionSpec } from './catalogue';
import { signature, workedExample } from './example';

/** What a page needs to know of the site it stands on. */
export interface HelpSite {
  /** Address of the stylesheet, seen from a help page. */
  readonly stylesheet: string;
}

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { 'en-US': 'English', 'zh-CN': '中文', 'vi-VN': 'Tiếng Việt' };

/**
 * The help page of one function in one language: a whole HTML document without scripts, every text and number escaped. The
 * results of the examples are worked out by the function itself.
 */
export async function renderHelpPage(
  spec: FunctionSpec & { readonly id: FunctionId },
  locale: Locale,
  { stylesheet }: HelpSite,
): Promise<string> {
  const t = (key: FunctionTextKey) => escape(functionText(locale, key));
  const name = `${NAMESPACE}.${spec.id}`;
  const examples = await Promise.all(spec.examples.map((example) => exampleHtml(spec, example, t)));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${name} - Almanac</title>
<link rel="stylesheet" href="${escape(stylesheet)}">
</head>
<body>
<main>
<h1>${name}</h1>
<p class="lead">${t(spec.description)}</p>
${section(t('help.syntax'), `<p><code>=${escape(signature(spec))}</code></p>`)}
${section(t('help.arguments'), argumentsTable(spec, t))}
${section(t('help.result'), `<p>${t(spec.returns)}</p>`)}
${section(t('help.examples'), examples.join('\n'))}
${section(t('help.errors'), errorList(spec, t))}
${section(t('help.remarks'), `<ul>\n${spec.remarks.map((remark) => `<li>${t(remark)}</li>`).join('\n')}\n</ul>`)}
${spec.twins.length === 0 ? '' : section(t('help.twin'), spec.twins.map(({ formula, says }) => `<p>${t(says)}</p>\n<p><code>${escape(formula)}</code></p>`).join('\n'))}
</main>
<nav aria-label="${t('help.all')}">
<p>${CATALOGUE.map(({ id }) => link(`${id.toLowerCase()}.html`, `${NAMESPACE}.${id}`, id === spec.id)).join(' · ')}</p>
</nav>
<nav aria-label="${t('help.language')}">
<p>${LOCALES.map((other) => link(`../${other}/${spec.id.toLowerCase()}.html`, LANGUAGE_NAMES[other], other === locale, other)).join(' · ')}</p>
</nav>
</body>
</html>
`;
}

type Translate = (key: FunctionTextKey) => string;

function section(title: string, body: string): string {
  return `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}

function argumentsTable(spec: FunctionSpec, t: Translate): string {
  const rows = spec.parameters.map(({ name, description, fallback }) => {
    const omitted =
      fallback === undefined ? t('help.needed') : fallback === '' ? t('help.none') : `<code>${escape(String(fallback))}</code>`;
    return `<tr><th scope="row"><code>${name}</code></th><td>${t(description)}</td><td>${omitted}</td></tr>`;
  });
  const head = ['help.argument', 'help.meaning', 'help.default'] as const;
  return `<table>
<thead><tr>${head.map((key) => `<th scope="col">${t(key)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

async function exampleHtml(
  spec: FunctionSpec & { readonly id: FunctionId },
  example: FunctionSpec['examples'][number],
  t: Translate,
): Promise<string> {
  const { formula, result } = await workedExample(spec, example);
  const rows = result.map((row) => `<tr>${row.map((value) => `<td>${escape(value)}</td>`).join('')}</tr>`);
  return `<p>${t(example.says)}</p>
<p><code>${escape(formula)}</code></p>
<table class="cells">
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function errorList(spec: FunctionSpec, t: Translate): string {
  const items = spec.errors.map(({ error, when }) => `<dt><code>${error}</code></dt>\n<dd>${t(when)}</dd>`);
  return `<dl>\n${items.join('\n')}\n</dl>\n<p>${t('help.error.hover')}</p>`;
}

function link(href: string, text: string, current: boolean, language?: Locale): string {
  const lang = language ? ` lang="${language}" hreflang="${language}"` : '';
  return `<a href="${href}"${lang}${current ? ' aria-current="page"' : ''}>${text}</a>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
