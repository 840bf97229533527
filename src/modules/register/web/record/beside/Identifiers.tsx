import { Facts, Section, Side, Tag, useTexts } from '#ui';
import { identifierSchemes, type RecordContent } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { resolverOf } from './resolver.ts';
import { texts } from '../texts.ts';

/** Numbers elsewhere, each with where it can be checked; an alternative one may mean something else. */
export function Identifiers({ content: { identifiers } }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  if (identifiers.length === 0) return null;
  const schemes = identifierSchemes.filter((known) => identifiers.some(({ scheme }) => scheme === known));
  return (
    <Section title={t('identifiers')}>
      <Facts
        rows={schemes.map((scheme) => ({
          term: words.of('scheme', scheme),
          value: (
            <ul className="record-parties">
              {identifiers
                .filter((one) => one.scheme === scheme)
                .map((one) => (
                  <Identifier key={one.value} of={one} />
                ))}
            </ul>
          ),
        }))}
      />
      {identifiers.some(({ isCertain }) => !isCertain) && (
        <p className="note record-after">{t('alternativeSay')}</p>
      )}
    </Section>
  );
}

function Identifier({
  of: { scheme, value, side, isCertain },
}: {
  of: RecordContent['identifiers'][number];
}) {
  const t = useTexts(texts);
  const href = resolverOf(scheme, value);
  return (
    <li className="record-long">
      {side && <Side code={side} isNameHidden />}{' '}
      {href ? (
        <a href={href} rel="noreferrer" className="num">
          {value}
        </a>
      ) : (
        <span className="num">{value}</span>
      )}{' '}
      {!isCertain && <Tag look="unknown">{t('alternative')}</Tag>}
    </li>
  );
}
