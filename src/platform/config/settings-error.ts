/** Every wrong setting, one line each. */
export class SettingsError extends Error {}
