import { useState } from 'react';
import type { DocumentRow } from '#contracts/documents';
import { Button, useAct, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import type { AtRoom } from '../room/at-room.ts';
import { RemoveDialog, ShareDialog } from './dialogs.tsx';
import { LimitsDialog, setLimits } from './LimitsDialog.tsx';
import { Refused } from '../room/Refused.tsx';
import { RenameDialog, setNaming } from './RenameDialog.tsx';

interface Props {
  document: DocumentRow;
  at: AtRoom;
}

/** What was done, and the way back. */
interface Done {
  readonly says: string;
  undo(): Promise<unknown>;
}

/** What is asked about in a dialog before it is done; names and limits can be taken back afterwards. */
export function Asking({ document, at: { caseId, folders, onChanged } }: Props) {
  const t = useTexts(roomTexts);
  const [asked, setAsked] = useState<keyof typeof ASKING>();
  const [done, setDone] = useState<Done>();
  const rest = { caseId, document, onClose: () => setAsked(undefined) };
  const tell = (says: string, undo: Done['undo']) => () => {
    setDone({ says, undo });
    onChanged();
  };
  const { id } = document;
  const renamed = tell(t('renamed', { former: document.title }), () => setNaming(caseId, id, document));
  const limited = tell(t('limited'), () => setLimits(caseId, id, document));
  return (
    <>
      {(['rename', 'share', 'limit', 'delete'] as const).map(
        (one) =>
          document.may.includes(one) && (
            <Button key={one} look="quiet" aria-haspopup="dialog" onClick={() => setAsked(one)}>
              {t(ASKING[one])}
            </Button>
          ),
      )}
      {asked === 'rename' && <RenameDialog {...rest} folders={folders} onDone={renamed} />}
      {asked === 'share' && <ShareDialog {...rest} onDone={onChanged} />}
      {asked === 'limit' && <LimitsDialog {...rest} onDone={limited} />}
      {asked === 'delete' && <RemoveDialog {...rest} onDone={onChanged} />}
      {done && (
        <Undo
          done={done}
          onUndone={() => {
            setDone(undefined);
            onChanged();
          }}
        />
      )}
    </>
  );
}

function Undo({ done: { says, undo }, onUndone }: { done: Done; onUndone: () => void }) {
  const t = useTexts(roomTexts);
  const act = useAct();
  const goBack = () =>
    act.run(async () => {
      await undo();
      onUndone();
    });
  return (
    <>
      <output className="row">
        <span className="note">{says}</span>
        <Button look="quiet" disabled={act.isBusy} onClick={goBack}>
          {t('undo')}
        </Button>
      </output>
      <Refused error={act.error} />
    </>
  );
}

const ASKING = { rename: 'rename', share: 'share', limit: 'limit', delete: 'remove' } as const;
