/** The app's version, from package.json at build time. */
export const appVersion = import.meta.env.REGULARS_VERSION
/** The day this version was built, `YYYY-MM-DD`; Help says so when it is over a year old. */
export const builtOn = import.meta.env.REGULARS_BUILT_ON
