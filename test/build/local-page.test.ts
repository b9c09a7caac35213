import { evaluate } from '../support/node-scripts';

const page = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="taskpane.js"></script>`;

const local = (html: string): string =>
  evaluate(
    `import { localPage } from './scripts/lib/local-page.mjs';`,
    `localPage(${JSON.stringify(html)}, { officeJs: '/office-js/office.js', firstScript: '/workbench/first.js' })`,
  );

describe('the page that the local Excel shows', () => {
  it('is the deployed one with office.js from this machine, after the host’s first script', () => {
    const scripts = [...local(page).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address);
    expect(scripts).toEqual(['/workbench/first.js', '/office-js/office.js', 'taskpane.js']);
  });

  it('has a policy that lets in nothing from outside', () => {
    expect(local(page)).toMatch(/content="default-src 'self'; script-src 'self';/);
  });

  it('is left alone when it does not load office.js', () => {
    const help = '<p>SPREAD</p><script src="a.js"></script>';
    expect(local(help)).toBe(help);
  });
});
