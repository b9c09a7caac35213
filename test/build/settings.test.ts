import { evaluate } from '../support/node-scripts';

const settings = (environment: Readonly<Record<string, string>> = {}): { baseUrl: string; officeJs: string } =>
  evaluate(`import { readSettings } from './scripts/lib/settings.mjs';`, 'readSettings()', environment);

describe('the settings of a build', () => {
  it('are those of development when nothing is said', () => {
    expect(settings()).toEqual({
      baseUrl: 'https://localhost:3000',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    });
  });

  it('take the address of a deployment with or without a path, and drop the last slash', () => {
    expect(settings({ ALMANAC_BASE_URL: 'https://plan.example.com/' }).baseUrl).toBe('https://plan.example.com');
    expect(settings({ ALMANAC_BASE_URL: 'https://example.com/tools/almanac' }).baseUrl).toBe('https://example.com/tools/almanac');
  });

  it.each(['http://plan.example.com', 'plan.example.com', 'https://example.com/?v=1', ''])(
    'refuse the address "%s" and name the setting',
    (address) => {
      expect(() => settings({ ALMANAC_BASE_URL: address })).toThrow(/^ALMANAC_BASE_URL must be an https address/);
    },
  );

  it('take office.js from the network of 21Vianet on request', () => {
    expect(new URL(settings({ ALMANAC_OFFICE_CDN: '21vianet' }).officeJs).host).toBe('appsforoffice.cdn.partner.office365.cn');
  });

  it('refuse a network they do not know', () => {
    expect(() => settings({ ALMANAC_OFFICE_CDN: 'china' })).toThrow('ALMANAC_OFFICE_CDN must be global or 21vianet; found "china".');
  });
});

describe('the manifest of a build', () => {
  it('has every address moved to the deployment, and nothing else changed', () => {
    const moved = evaluate<string>(
      `import { readFileSync } from 'node:fs'; import { manifestFor } from './scripts/lib/manifest.mjs';`,
      `manifestFor(readFileSync('manifest.xml', 'utf8'), 'https://plan.example.com/almanac')`,
    );
    expect(moved).not.toContain('DefaultValue="https://localhost');
    expect(moved.match(/"https:\/\/plan\.example\.com\/almanac\//g)?.length).toBeGreaterThan(30);
    expect(moved.replaceAll('"https://plan.example.com/almanac/', '"https://localhost:3000/')).toBe(
      evaluate(`import { readFileSync } from 'node:fs';`, `readFileSync('manifest.xml', 'utf8')`),
    );
  });
});

describe('the content security policy', () => {
  const policy = (officeJs: string | null): string =>
    evaluate(
      `import { contentSecurityPolicy } from './scripts/lib/security-policy.mjs';`,
      `contentSecurityPolicy(${JSON.stringify(officeJs)})`,
    );

  it('lets scripts in from the page’s own origin and the network of office.js only, and none inline', () => {
    const directives = policy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js').split('; ');
    expect(directives).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(directives).toContain("connect-src 'self'");
    expect(directives).toContain("object-src 'none'");
  });

  it('lets in no other origin where office.js is served locally', () => {
    expect(policy(null)).not.toContain('http');
  });
});
