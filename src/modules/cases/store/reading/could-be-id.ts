const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text could be an id: the end of a page comes from outside, and the database breaks off at what is none. */
export const couldBeId = (text: string): boolean => ID.test(text);
