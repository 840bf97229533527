import { useState } from 'react';
import { type Agreement, agreeToPublication, type PublishedPart, publishedParts } from '#contracts/cases';
import { Button, callEndpoint, Facts, PageLink, useCorridor, useTexts } from '#ui';
import { StepDialog } from '../parts/StepDialog.tsx';
import type { OfCase } from './AgreementDialog.tsx';
import { agreementTexts } from './texts/agreement.ts';

interface Props extends OfCase {
  one: Agreement;
}

/** What either side lets the public register tell of a validated agreement. */
export function Publication({ one, ...of }: Props) {
  const t = useTexts(agreementTexts);
  const { sideName } = useCorridor();
  const [asked, setAsked] = useState<'publish' | 'unpublish'>();
  if (one.state !== 'validated') return null;
  const said = (side: string) => one.publications.find((given) => given.side === side)?.shows;
  const sides = [of.sides.givingSide, of.sides.receivingSide];
  const own = sides.find((side) => of.parts.some((part) => part.startsWith(`${side}/`)));
  const words = (shows: readonly PublishedPart[] | undefined) =>
    shows ? [t('shows_least'), ...shows.map((part) => t(`shows_${part}`))].join(' · ') : t('showsNothing');
  return (
    <>
      {one.record !== undefined && (
        <p>
          <PageLink to={`/register/${one.record}`}>{t('toRecord', { reference: one.record })}</PageLink>
        </p>
      )}
      <details>
        <summary>{t('publication')}</summary>
        <p className="note">{t(one.publications.length === 2 ? 'bothShow' : 'notBothShow')}</p>
        <Facts rows={sides.map((side) => ({ term: sideName(side), value: words(said(side)) }))} />
        {one.may.includes('publish') && own !== undefined && (
          <div className="row no-print">
            <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('publish')}>
              {t('verb_publish')}
            </Button>
            {said(own) && (
              <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('unpublish')}>
                {t('verb_unpublish')}
              </Button>
            )}
          </div>
        )}
        {asked && own !== undefined && (
          <PublicationDialog
            verb={asked}
            one={one}
            shows={said(own) ?? []}
            {...of}
            onClose={() => setAsked(undefined)}
          />
        )}
      </details>
    </>
  );
}

interface DialogProps extends Props {
  verb: 'publish' | 'unpublish';
  shows: readonly PublishedPart[];
  onClose: () => void;
}

function PublicationDialog({ verb, one, shows, caseId, outcomes, onClose }: DialogProps) {
  const t = useTexts(agreementTexts);
  const tellable = publishedParts.filter((part) => part !== 'value' || (one.value && !one.isConfidential));
  return (
    <StepDialog
      asking={{
        title: t(`verb_${verb}`),
        says: <p>{t(`say_${verb}`)}</p>,
        verb: t(`verb_${verb}`),
        take: async (value) => {
          const wanted = tellable.filter((part) => value(part) !== '');
          await callEndpoint(agreeToPublication, {
            id: caseId,
            agreementId: one.id,
            ...(verb === 'publish' && { shows: wanted }),
          });
        },
      }}
      onTaken={() => outcomes.onTaken(t(`done_${verb}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {() =>
        verb === 'publish' &&
        tellable.map((part) => (
          <label key={part} className="check">
            <input type="checkbox" name={part} defaultChecked={shows.includes(part)} />
            <span>{t(`shows_${part}`)}</span>
          </label>
        ))
      }
    </StepDialog>
  );
}
