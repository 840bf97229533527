/** The login of requests: what it sees, row-level security decides. It owns nothing and bypasses nothing. */
export const REQUESTS_LOGIN = 'green_channel_app';

/** The login of the centre's own work: jobs, command line, engine, seeds, imports. It sees every row, but owns nothing. */
export const CENTRE_LOGIN = 'green_channel_centre';

export const runtimeLogins = [REQUESTS_LOGIN, CENTRE_LOGIN] as const;
