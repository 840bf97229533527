import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Cooperation, listPossibleAdvisers, writeMessage } from '#contracts/cases';
import { type Language, languages, languageTag, ownName } from '#platform/languages';
import { Button, callEndpoint, Field, useAct, useEndpoint, useLanguage, useTexts } from '#ui';
import { Refused } from '../../parts/Refused.tsx';
import { partTexts } from '../../parts/texts/parts.ts';
import { caseTexts } from '../texts/case.ts';
import type { Shown } from './use-compartments.ts';

interface Props {
  one: Cooperation;
  account: string;
  into: Shown;
  text: string;
  onText: (text: string) => void;
}

const LONGEST_MESSAGE = 8_000;

/** Writes into one compartment; its button says for whom. */
export function WriteForm({ one, account, into, text, onText }: Props) {
  const t = useTexts(caseTexts);
  const parts = useTexts(partTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const act = useAct();
  const [language, setLanguage] = useState<Language>(reader);
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const [isSent, setSent] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = text.trim() === '';
    setEmpty(isMissing);
    if (isMissing) return;
    act.run(async () => {
      const said = { compartment: into.code, text, language, mentions: [...mentions] };
      await callEndpoint(writeMessage, { id: one.id, ...said });
      onText('');
      setMentions([]);
      setSent(true);
      await answers.invalidateQueries();
    });
  };
  return (
    <form className="case-write stack-s no-print" noValidate onSubmit={send}>
      <Field label={t('text')} fault={isEmpty && parts('needed')}>
        {(ids) => (
          <textarea
            className="input case-answer"
            name="text"
            rows={3}
            maxLength={LONGEST_MESSAGE}
            lang={languageTag[language]}
            value={text}
            onChange={({ target }) => {
              onText(target.value);
              setSent(false);
            }}
            {...ids}
          />
        )}
      </Field>
      <div className="case-write-more">
        <LanguageField language={language} onChange={setLanguage} />
        <Mentions one={one} account={account} into={into} chosen={mentions} onChange={setMentions} />
      </div>
      <Refused error={act.error} />
      <p className="row">
        <Button type="submit" look={into.look === 'shared' ? 'main' : 'plain'} disabled={act.isBusy}>
          {into.write}
        </Button>
        <output className="note">{isSent && t('sent')}</output>
      </p>
    </form>
  );
}

function LanguageField({
  language,
  onChange,
}: {
  language: Language;
  onChange: (language: Language) => void;
}) {
  const t = useTexts(caseTexts);
  return (
    <Field label={t('language')}>
      {(ids) => (
        <select
          className="input"
          name="language"
          value={language}
          onChange={({ target }) => onChange(target.value as Language)}
          {...ids}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={languageTag[one]}>
              {ownName[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface MentionProps {
  one: Cooperation;
  account: string;
  into: Shown;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Advisers who read this compartment and can be told of the message. */
function Mentions({ one, account, into, chosen, onChange }: MentionProps) {
  const t = useTexts(caseTexts);
  const isAdviser = one.parts.some((part) => part.endsWith('/adviser'));
  const fellows = useEndpoint(listPossibleAdvisers, {}, { enabled: isAdviser }).answer?.rows ?? [];
  if (into.look === 'own') return null;
  const seated = one.seats
    .filter(({ side }) => into.look === 'shared' || side === into.side)
    .flatMap(({ adviser }) => adviser ?? []);
  const offered = [...new Map([...seated, ...fellows].map((person) => [person.id, person])).values()].filter(
    ({ id }) => id !== account,
  );
  if (offered.length === 0) return null;
  return (
    <fieldset className="case-mentions">
      <legend>{t('mention')}</legend>
      {offered.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
