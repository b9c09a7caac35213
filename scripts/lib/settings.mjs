/** Where the add-in is served while it is developed; also what stands in manifest.xml. */
export const DEVELOPMENT_BASE_URL = 'https://localhost:3000';

const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // Microsoft 365 operated by 21Vianet in China has a network of its own; the Marketplace demands the global one.
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * What a build depends on beside the sources, from the environment:
 * `ALMANAC_BASE_URL`, the https address the files of dist/ will be served from, and `ALMANAC_OFFICE_CDN`, `global` or `21vianet`.
 * @throws Error that names the setting, what was found and what is allowed
 */
export function readSettings(environment = process.env) {
  const cdn = environment.ALMANAC_OFFICE_CDN ?? 'global';
  if (!Object.hasOwn(OFFICE_JS, cdn)) throw new Error(`ALMANAC_OFFICE_CDN must be ${Object.keys(OFFICE_JS).join(' or ')}; found "${cdn}".`);
  return { baseUrl: readBaseUrl(environment.ALMANAC_BASE_URL ?? DEVELOPMENT_BASE_URL), officeJs: OFFICE_JS[cdn] };
}

function readBaseUrl(given) {
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '') {
    throw new Error(`ALMANAC_BASE_URL must be an https address such as https://plan.example.com/almanac; found "${given}".`);
  }
  return address.href.replace(/\/+$/, '');
}
