import { locale } from '#platform/languages';
import { Side, useFormats, useLanguage } from '#ui';
import type { RegisterValue } from '../../../contract.ts';
import { RegisterDate } from '../../words/RegisterDate.tsx';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { PartyName } from './PartyName.tsx';

/** What one source says, as its reader writes it. */
export function ClaimValue({ of }: { of: RegisterValue }) {
  const formats = useFormats();
  const words = useRegisterWords();
  switch (of.is) {
    case 'texts':
      return <TextFor of={of.texts} />;
    case 'date':
      return <RegisterDate date={of.date} />;
    case 'money':
      return (
        <span className="num">
          {formats.money(of.money)} {of.side && <Side code={of.side} />}
        </span>
      );
    case 'count':
      return <span className="num">{words.count(of)}</span>;
    case 'party':
      return <PartyName of={of} />;
    case 'place':
      return <Place of={of} />;
    case 'readiness':
      return <span className="num">{words.readiness(of.level)}</span>;
    case 'link':
      return (
        <a href={of.href} rel="noreferrer">
          <TextFor of={of.title} />
        </a>
      );
  }
}

function Place({ of: { name, country } }: { of: Extract<RegisterValue, { is: 'place' }> }) {
  const reader = useLanguage();
  const land = country && new Intl.DisplayNames(locale[reader], { type: 'region' }).of(country);
  return (
    <>
      <TextFor of={name} />
      {land && (reader === 'zh' ? `（${land}）` : `, ${land}`)}
    </>
  );
}
