import { type ReactNode, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useAct } from '../endpoint/use-act.ts';
import { useIsAwake } from '../reader/use-is-awake.ts';
import { Waiting } from '../states/Waiting.tsx';
import { Page } from './Page.tsx';

interface Props {
  title: string;
  lede: string;
  verb: string;
  /** The address holds no key. */
  dead: string;
  /** Ends it, and gives what is said afterwards. */
  stop: (key: string) => Promise<ReactNode>;
  refused: (error: Error | undefined) => ReactNode;
}

/**
 * Where the link of a letter leads that ends such letters: one click, no sign-in. Opening it changes nothing yet, since
 * mail programs open links by themselves.
 */
export function StopByLink({ title, lede, ...asking }: Props) {
  const isAwake = useIsAwake();
  return (
    <Page title={title} lede={lede}>
      {isAwake ? <Asking {...asking} /> : <Waiting />}
    </Page>
  );
}

function Asking({ verb, dead, stop, refused }: Omit<Props, 'title' | 'lede'>) {
  const [key] = useState(() => location.hash.slice(1));
  const act = useAct();
  const [said, setSaid] = useState<ReactNode>();
  if (said !== undefined) return <div className="stack-s">{said}</div>;
  if (!key) return <p role="alert">{dead}</p>;
  return (
    <div className="stack-s">
      {refused(act.error)}
      <div>
        <Button
          look="main"
          disabled={act.isBusy}
          onClick={() =>
            act.run(async () => {
              const after = await stop(key);
              setSaid(after);
            })
          }
        >
          {verb}
        </Button>
      </div>
    </div>
  );
}
