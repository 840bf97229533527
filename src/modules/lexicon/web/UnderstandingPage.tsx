import { Answer, Page, PageLink, useEndpoint, useRemembered, useTexts, Waiting } from '#ui';
import { understandText } from '../contract.ts';
import { texts } from './texts.ts';
import { TextForm } from './TextForm.tsx';
import { Understood } from './Understood.tsx';
import './lexicon.css';

/** A text goes in; out comes how it was read: its language, its words with their translations, its concepts. */
export function UnderstandingPage() {
  const t = useTexts(texts);
  const [text, remember] = useRemembered<string>('understood');
  const found = useEndpoint(understandText, { text: text ?? '' }, { enabled: !!text, keepsFormer: true });
  return (
    <Page title={t('textTitle')} lede={t('textLede')} crumbs={[{ to: '/words', title: t('title') }]}>
      <div className="stack">
        <TextForm text={text ?? ''} onAsk={(next) => remember(next, !!text)} />
        {text && (
          <Answer of={found} waiting={<Waiting says={t('reading')} lines={9} />}>
            {(answer) => <Understood text={text} answer={answer} />}
          </Answer>
        )}
        {text && (
          <p>
            <PageLink to="/" state={{ asked: { text } }}>
              {t('seeCounterparts')}
            </PageLink>
          </p>
        )}
      </div>
    </Page>
  );
}
