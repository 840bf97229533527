import { useState } from 'react';
import { languages, languageTag, lettersOf, ownName } from '#platform/languages';
import { Field, useTexts } from '#ui';
import {
  type InterestField,
  interestLimits,
  type InterestRemark,
  judgeInterest,
  type WrittenInterest,
} from '../../domain/interest/judge-interest.ts';
import { interestTexts } from './texts/interests.ts';

const fields = Object.keys(interestLimits) as InterestField[];
/** As much as the centre takes; what is too long is said long before. */
const LONGEST_ANSWER = 2_000;

interface Props {
  written: WrittenInterest;
  /** Somebody tried to hand it in: also what is too short is said now. */
  isTried: boolean;
  onChange: (changed: Partial<WrittenInterest>) => void;
}

/** The language and the three answers, with what an adviser would say of them while they are written. */
export function AnswerFields({ written, isTried, onChange }: Props) {
  const t = useTexts(interestTexts);
  const remarks = judgeInterest(written);
  return (
    <>
      <Field label={t('language')} note={t('languageNote')}>
        {(ids) => (
          <select
            className="input"
            name="language"
            value={written.language}
            onChange={({ target }) => onChange({ language: target.value as WrittenInterest['language'] })}
            {...ids}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={languageTag[language]}>
                {ownName[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {fields.map((field) => (
        <AnswerField
          key={field}
          field={field}
          written={written}
          remarks={remarks.filter((remark) => remark.field === field)}
          isTried={isTried}
          onChange={(text) => onChange({ [field]: text })}
        />
      ))}
    </>
  );
}

interface AnswerProps {
  field: InterestField;
  written: WrittenInterest;
  remarks: readonly InterestRemark[];
  isTried: boolean;
  onChange: (text: string) => void;
}

function AnswerField({ field, written, remarks, isTried, onChange }: AnswerProps) {
  const t = useTexts(interestTexts);
  const [isLeft, setLeft] = useState(false);
  const { least, most } = interestLimits[field];
  const text = written[field];
  // Whoever is still writing is not told that there is too little.
  const said = remarks.filter(({ is }) => is !== 'too-short' || isTried || (isLeft && text.trim() !== ''));
  const letters = lettersOf(text);
  const count = least > 0 ? t('count', { letters, least, most }) : t('countMost', { letters, most });
  return (
    <Field
      label={t(field)}
      note={
        <>
          {t(`${field}Note`)} <span className="num">{count}</span>
          {written.language === 'zh' && ` ${t('countHan')}`}
        </>
      }
      fault={said.length > 0 && said.map((remark) => t(`remark_${remark.is}`, remark.facts)).join(' ')}
    >
      {(ids) => (
        <textarea
          className="input case-answer"
          name={field}
          rows={4}
          maxLength={LONGEST_ANSWER}
          lang={languageTag[written.language]}
          value={text}
          aria-required={least > 0}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => onChange(target.value)}
          {...ids}
        />
      )}
    </Field>
  );
}
