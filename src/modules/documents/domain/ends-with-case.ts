import type { RoomAction } from './permissions.ts';

/** What would bring something new into a room, or before other eyes. */
const BRINGING: readonly RoomAction[] = ['add', 'share', 'ask'];

/** What ends with its case until that is reopened; reading, answering, limiting and deleting go on. */
export const endsWithCase = (action: RoomAction): boolean => BRINGING.includes(action);
