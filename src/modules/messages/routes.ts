import { serve, type Served } from '#platform/http';
import * as contract from './contract.ts';
import { mailNotShown } from './domain/refusals.ts';
import { listShownMail } from './store/mailbox.ts';
import type { Db } from './store/tables.ts';

/** `centre` is the centre's own login: the requests' login cannot read mail at all. */
export const messagesRoutes = ({ centre, isMailShown }: { centre: Db; isMailShown: boolean }): Served[] => [
  serve(contract.readMailbox, async () => {
    if (!isMailShown) throw mailNotShown();
    return { rows: await listShownMail(centre) };
  }),
];
