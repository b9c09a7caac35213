/**
 * The content security policy of the add-in's page. office.js loads its other parts from its own folder; Fluent UI writes its styles into the page,
 * which needs inline styles; nothing else leaves the page's own origin, telemetry included.
 * @param {string | null} officeJs address of office.js on Microsoft's network; null where it is served from the page's own origin
 */
export function contentSecurityPolicy(officeJs) {
  const office = officeJs === null ? '' : ` ${new URL(officeJs).origin}`;
  return [
    "default-src 'self'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}
