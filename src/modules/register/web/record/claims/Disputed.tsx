import { Section, useFormats, useTexts } from '#ui';
import type { Claim, Property, RecordContent } from '../../../contract.ts';
import { claimsOf, sameValues } from '../../../domain/claims.ts';
import { Gap } from '../../words/Gap.tsx';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSources } from './ClaimSources.tsx';
import { ClaimValue } from './ClaimValue.tsx';
import { texts } from '../texts.ts';

/** What sources disagree on: the chosen value large, the others beside it, and below each with its sources and the reason. */
export function Disputed({ property, content }: { property: Property; content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const claims = claimsOf(content, property);
  const [first, ...others] = sameValues(claims);
  if (!first) return null;
  return (
    <Section title={words.of('property', property)} meta={t('claims', { n: claims.length })}>
      <p className="record-claim num">
        <ClaimValue of={first[0]!.value} />
        <Gap />
        <AlsoStated others={others} shown={first[0]!} />
      </p>
      <ol className="record-claims">
        {[first, ...others].map((claims) => (
          <li key={JSON.stringify(claims[0]!.value)}>
            <Pick isChosen={claims.some(({ isChosen }) => isChosen)} />
            <b className="num">
              <ClaimValue of={claims[0]!.value} />
            </b>
            <span>
              <ClaimSources content={content} claims={claims} />
              <Reason claims={claims} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function AlsoStated({ others, shown }: { others: readonly Claim[][]; shown: Claim }) {
  const t = useTexts(texts);
  const say = useShort(shown);
  const formats = useFormats();
  const said = others.flatMap(([claim]) => (claim ? [say(claim)] : [])).filter((text) => text !== undefined);
  return (
    <span className="record-also">
      {said.length > 0 ? t('alsoStated', { values: formats.list(said) }) : t('alsoOtherwise')}
    </span>
  );
}

/** Another value in few words; nothing for texts, which stand below. */
function useShort(shown: Claim) {
  const words = useRegisterWords();
  const formats = useFormats();
  return ({ value }: Claim): string | undefined => {
    if (value.is === 'date' && shown.value.is === 'date')
      return words.otherDate(value.date, shown.value.date);
    if (value.is === 'count') return words.count(value);
    return value.is === 'money' ? formats.money(value.money) : undefined;
  };
}

function Pick({ isChosen }: { isChosen: boolean }) {
  const t = useTexts(texts);
  return (
    <span>
      <svg className="record-pick" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
        {isChosen && <circle className="on" cx="6" cy="6" r="2.75" />}
      </svg>
      <span className="sr">{t(isChosen ? 'isChosen' : 'isOther')}</span>
    </span>
  );
}

function Reason({ claims }: { claims: readonly Claim[] }) {
  const t = useTexts(texts);
  const reason = claims.find(({ isChosen, reason }) => isChosen && reason)?.reason;
  return (
    reason && (
      <span className="record-from">
        {t('chosenFor')}
        <Gap />
        <TextFor of={reason} />
      </span>
    )
  );
}
