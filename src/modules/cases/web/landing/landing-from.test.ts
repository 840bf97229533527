import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reportFrom, spaceFrom } from './landing-from.ts';

const valueOf =
  (fields: Readonly<Record<string, string>>) =>
  (name: string): string =>
    fields[name] ?? '';

const space = { address: 'Kaai 3', kind: 'office', areaM2: '45,5', readyOn: '2026-05-01' };

it('a space is read with its permit, and without what a permit that is not needed was told', () => {
  const told = { ...space, permitReference: 'OV-7', permitOn: '2026-04-01', isPermitGranted: 'on' };
  const stated = { address: 'Kaai 3', kind: 'office', areaM2: 45.5, readyOn: '2026-05-01' };

  assert.deepEqual(spaceFrom(valueOf({ ...told, permitKind: 'building' })), {
    ...stated,
    permitKind: 'building',
    permitReference: 'OV-7',
    permitOn: '2026-04-01',
    isPermitGranted: true,
  });
  assert.deepEqual(spaceFrom(valueOf({ ...told, permitKind: 'none' })), {
    ...stated,
    permitKind: 'none',
    permitReference: '',
    isPermitGranted: false,
  });
});

it('a report is read with what was filled in, and nothing else', () => {
  assert.deepEqual(reportFrom(valueOf({ presence: 'left', jobs: '0', amount: '', text: '' }), 'nl'), {
    presence: 'left',
    jobs: 0,
    text: '',
    language: 'nl',
  });
});
