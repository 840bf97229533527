import { identifierSchemes, type Organisation } from '../../contract.ts';
import { Facts, Section, Tag, useTexts } from '#ui';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';

type Given = Organisation['identifiers'];

/** Numbers in registers, each with the place where it can be checked; several of one register stand together. */
export function Identifiers({ identifiers }: { identifiers: Given }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const schemes = identifierSchemes.filter((known) => identifiers.some(({ scheme }) => scheme === known));
  const isDoubtful = identifiers.some(({ certainty }) => certainty === 'alternative');
  return (
    <Section title={t('identifiers')}>
      {schemes.length === 0 && <p className="note">{t('identifiersNone')}</p>}
      <Facts
        rows={schemes.map((scheme) => ({
          term: names.of('scheme', scheme),
          value: <Values of={identifiers.filter((one) => one.scheme === scheme)} />,
        }))}
      />
      {isDoubtful && <p className="note organisation-doubt">{t('alternativeSay')}</p>}
    </Section>
  );
}

function Values({ of }: { of: Given }) {
  const t = useTexts(texts);
  return (
    <ul className="organisation-numbers">
      {of.map(({ scheme, value, certainty, href }) => (
        <li key={value}>
          {href ? (
            <a href={href} rel="noreferrer" className="num">
              {inGroups(scheme, value)}
            </a>
          ) : (
            <span className="num">{inGroups(scheme, value)}</span>
          )}
          {certainty === 'alternative' && <Tag look="unknown">{t('alternative')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** Long numbers as people write them, in groups that an eye can compare. */
function inGroups(scheme: Given[number]['scheme'], value: string): string {
  if (scheme === 'isni') return value.replace(/(.{4})(?=.)/g, '$1 ');
  return scheme === 'be-enterprise' ? value.replace(/^(.{4})(.{3})(.{3})$/, '$1.$2.$3') : value;
}
