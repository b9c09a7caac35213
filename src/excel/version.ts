/** The add-in's version: that of package.json, which a test holds it to, as it does the manifest's. */
export const VERSION = '1.0.0';
