import type { Caller } from '#platform/caller';
import type { Ground, Permissions } from '#platform/permissions';

/** What decides who may do something in a room; what the database says of the caller is part of it. */
export interface ConcernedRoom {
  /** As what the caller takes part in the case: cn/adviser, be/client. */
  readonly parts: readonly string[];
  /** Of one document. */
  readonly document?: {
    readonly broughtAs: string;
    readonly isMine: boolean;
    /** Nothing keeps the caller from opening it. */
    readonly isOpen: boolean;
    /** Nothing keeps the caller from seeing its pages: it is open, or for viewing only. */
    readonly isViewable: boolean;
  };
}

type On = Ground<ConcernedRoom>;
const ground = (name: string, sentence: string, holds: (room: ConcernedRoom) => boolean): On => ({
  name,
  sentence,
  holds: (caller: Caller, room) => caller.account !== undefined && holds(room),
});

export const sideOf = (part: string): string => part.split('/')[0]!;

const takesPart = ground('takes-part', 'takes part in the case', ({ parts }) => parts.length > 0);
const mayOpen = ground(
  'open-document',
  'may enter its compartment, and no terms, day or limit of the other side stands against it',
  ({ document }) => document?.isOpen === true,
);
const mayView = ground(
  'view-document',
  'may enter its compartment, and neither terms nor the last day of the other side stand against it',
  ({ document }) => document?.isViewable === true,
);
const advises = ground('adviser-of-a-side', 'is an adviser of a side of the case', ({ parts }) =>
  parts.some((part) => part.endsWith('/adviser')),
);
const ofItsSide = ground(
  'of-its-side',
  'is of the side that brought it',
  ({ parts, document }) =>
    document !== undefined && parts.some((part) => sideOf(part) === sideOf(document.broughtAs)),
);
const broughtIt = ground(
  'brought-it',
  'brought it, and is still of that side',
  ({ parts, document }) =>
    document !== undefined &&
    document.isMine &&
    parts.some((part) => sideOf(part) === sideOf(document.broughtAs)),
);
const advisesItsSide = ground(
  'adviser-of-its-side',
  'is an adviser of the side that brought it',
  ({ parts, document }) => document !== undefined && parts.includes(`${sideOf(document.broughtAs)}/adviser`),
);

export const roomActions = [
  'see',
  'add',
  'open',
  'view',
  'rename',
  'share',
  'limit',
  'delete',
  'ask',
  'answer',
  'set-terms',
  'accept-terms',
] as const;
export type RoomAction = (typeof roomActions)[number];

/**
 * Who may do what in the room of a case; the database holds the same (documents.hindrance, documents.may_remove and the
 * policies). Neither an administrator nor anybody else who has no part in the case stands here.
 */
export const roomPermissions: Permissions<RoomAction, ConcernedRoom> = {
  see: [takesPart],
  add: [takesPart],
  open: [mayOpen],
  view: [mayView],
  rename: [ofItsSide],
  share: [ofItsSide],
  limit: [ofItsSide],
  delete: [broughtIt, advisesItsSide],
  ask: [takesPart],
  answer: [takesPart],
  'set-terms': [advises],
  'accept-terms': [takesPart],
};
