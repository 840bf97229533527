/** The type of an identifier under which another record was known before both became one. */
export const FORMERLY = 'urn:green-channel:identifier:formerly';
