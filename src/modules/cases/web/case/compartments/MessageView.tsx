import { useRef, useState } from 'react';
import type { Cooperation, Message } from '#contracts/cases';
import { Button, LanguageText, Side, useFormats, useLanguage, useLanguageNames, useTexts } from '#ui';
import { useCaseNames } from '../../names/use-case-names.ts';
import { useMoments } from '../../parts/use-moments.ts';
import { caseTexts } from '../texts/case.ts';
import { ShareDialog } from './ShareDialog.tsx';

interface Props {
  one: Cooperation;
  message: Message;
}

/** A message as it was written, with who wrote it, as what and when. */
export function MessageView({ one, message }: Props) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const moments = useMoments();
  const [side, part] = message.by.split('/');
  return (
    <article className="case-message">
      <div className="case-message-by">
        <Side code={side} />
        {message.person && <bdi className="case-person">{message.person.name}</bdi>}
        <span className="note">
          {part && names.of('part', part)}
          {message.isMine && ` (${t('you')})`}
        </span>
        <time className="note" dateTime={message.writtenAt}>
          {moments.moment(message.writtenAt)}
        </time>
      </div>
      <div className="stack-s">
        <LanguageText language={message.language} as="p" className="read case-text">
          {message.text}
        </LanguageText>
        <About message={message} />
        <Move one={one} message={message} />
      </div>
    </article>
  );
}

/** What stands under a message: its language where it is not the reader's, whom it is for, where it came from. */
function About({ message: { language, mentions, sharedAt } }: { message: Message }) {
  const t = useTexts(caseTexts);
  const reader = useLanguage();
  const languages = useLanguageNames();
  const formats = useFormats();
  const moments = useMoments();
  const said = [
    language !== reader && t('writtenIn', { language: languages.name(language) }),
    mentions.length > 0 && t('mentions', { names: formats.list(mentions.map(({ name }) => name)) }),
    sharedAt && t('movedFrom', { day: moments.day(sharedAt) }),
  ].filter((one) => typeof one === 'string' && one !== '');
  return said.length > 0 && <p className="note">{said.join(' · ')}</p>;
}

function Move({ one, message }: Props) {
  const t = useTexts(caseTexts);
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  if (message.mayShareInto.length === 0) return null;
  return (
    <p ref={place} className="no-print">
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t('move')}
      </Button>
      {isAsked && (
        <ShareDialog
          one={one}
          message={message}
          // The message goes, and its button with it: the focus stays in the compartment.
          onMoved={() => place.current?.closest<HTMLElement>('[role=tabpanel]')?.focus()}
          onClose={() => setAsked(false)}
        />
      )}
    </p>
  );
}
