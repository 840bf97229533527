import { inputFrom } from '#platform/contract';
import { Answer, Page, PageLink, useAddress, useEndpoint, useFormats, useTexts, Waiting } from '#ui';
import { type Figures, readFigures } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { ByDirection } from './by/ByDirection.tsx';
import { ByKind } from './by/ByKind.tsx';
import { ByField } from './by/ByField.tsx';
import { ByParty } from './by/ByParty.tsx';
import { ByPlace } from './by/ByPlace.tsx';
import { ByRegion } from './by/ByRegion.tsx';
import { ByYear } from './by/ByYear.tsx';
import { Money } from './Money.tsx';
import { Parts } from './Parts.tsx';
import { figureTexts } from './texts/figures.ts';
import './figures.css';

/** What the register counts; every figure leads to the records behind it. */
export function FiguresPage() {
  const t = useTexts(figureTexts);
  const { query } = useAddress();
  const figures = useEndpoint(readFigures, inputFrom(readFigures, query), { keepsFormer: true });
  const whole = useEndpoint(readFigures, {});
  return (
    <Page title={t('title')} lede={t('lede')} crumbs={[{ to: '/register', title: t('register') }]}>
      <div className="stack">
        {whole.answer && <Kinds whole={whole.answer} />}
        <Answer of={figures} waiting={<Waiting lines={12} />}>
          {(answer) => <Shown figures={answer} />}
        </Answer>
      </div>
    </Page>
  );
}

/** All kinds, or one. */
function Kinds({ whole: { kinds, total } }: { whole: Figures }) {
  const t = useTexts(figureTexts);
  const words = useRegisterWords();
  const formats = useFormats();
  const chosen = useAddress().values('kind');
  const link = (name: string, number: number, kind?: string) => {
    const isChosen = kind === undefined ? chosen.length === 0 : chosen.includes(kind);
    return (
      <PageLink
        key={name}
        to="/register/statistics"
        query={kind === undefined ? {} : { kind }}
        aria-current={isChosen ? 'true' : undefined}
      >
        {name} <span className="num">{formats.number(number)}</span>
      </PageLink>
    );
  };
  return (
    <nav className="figures-kinds no-print" aria-label={t('choose')}>
      {link(t('all'), total)}
      {kinds.map(({ value, number }) => link(words.kinds(value, number), number, value))}
    </nav>
  );
}

function Shown({ figures }: { figures: Figures }) {
  return (
    <div className="stack">
      <ByYear figures={figures} />
      <ByField figures={figures} />
      {figures.kinds.length > 1 && <ByKind figures={figures} />}
      <Parts figures={figures} />
      <ByDirection figures={figures} />
      <Money figures={figures} />
      <ByParty figures={figures} />
      <ByRegion figures={figures} />
      <ByPlace figures={figures} />
    </div>
  );
}
