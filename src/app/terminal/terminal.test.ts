import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '#platform/config';
import { type Command, oneOf, readCall, WrongUsage } from './command.ts';
import { showReport } from './import-report.ts';
import { openScreen } from './screen.ts';

function open(isTTY: boolean) {
  const written = { out: '', beside: '' };
  const screen = openScreen({
    out: { write: (text) => (written.out += text) },
    beside: { write: (text) => (written.beside += text), isTTY, columns: 40 },
  });
  return { screen, written };
}

describe('the screen', () => {
  it('keeps the answer apart from all else', () => {
    const { screen, written } = open(false);

    screen.say('42');
    screen.note('· thinking');

    assert.deepEqual(written, { out: '42\n', beside: '· thinking\n' });
  });

  it('draws a bar on a terminal only, no wider than it is', () => {
    const drawn = open(true);
    const plain = open(false);
    for (const { screen } of [drawn, plain]) {
      const step = screen.step('reading');
      step.at(0.5, 'a very long description of what is being done');
      step.end('3 rows');
    }

    assert.equal(plain.written.beside, '· reading\n  3 rows\n');
    assert.ok(drawn.written.beside.includes('\r\u001b[K· reading ████████████░░░░░░░░░░░░ a ve'));
    assert.ok(drawn.written.beside.endsWith('· reading: 3 rows\n'));
  });
});

describe('a command', () => {
  const command: Command = {
    name: 'do',
    summary: '',
    usage: '',
    help: [],
    options: {
      format: { type: 'string' },
      list: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
    words: [1, 2],
    run: async () => 0,
  };
  const read = (...given: string[]) =>
    readCall(command, given, { screen: open(false).screen, settings: readSettings({}) });

  it('reads words and options in any order', () => {
    const call = read('--json', 'one', '--format=csv', '--list', 'a', 'two', '--list', 'b');

    assert.deepEqual(call.words, ['one', 'two']);
    assert.deepEqual(
      [call.has('json'), call.option('format'), call.options('list')],
      [true, 'csv', ['a', 'b']],
    );
  });

  const wrong: [given: string[], says: RegExp][] = [
    [[], /Something is missing/],
    [['a', 'b', 'c'], /“c” was not expected/],
    [['a', '--unknown'], /Unknown option '--unknown'/],
    [['a', '--format'], /argument missing/],
  ];
  for (const [given, says] of wrong)
    it(`is asked wrongly with “${given.join(' ')}”`, () => {
      assert.throws(
        () => read(...given),
        (error) => error instanceof WrongUsage && says.test(error.message),
      );
    });

  it('names the words that an option takes', () => {
    assert.equal(oneOf(read('a', '--format', 'csv'), 'format', ['ror', 'csv']), 'csv');
    assert.throws(
      () => oneOf(read('a', '--format', 'pdf'), 'format', ['ror', 'csv']),
      /--format must be ror or csv, not “pdf”/,
    );
  });
});

describe('the report of an import', () => {
  const report = {
    name: 'a.csv',
    format: 'csv',
    rows: 1234,
    created: 1200,
    changed: 4,
    unchanged: 5,
    refused: 25,
    refusals: Array.from({ length: 25 }, (_, at) => ({
      line: at + 2,
      code: 'tests.no',
      message: 'No.',
      path: 'name',
    })),
    refusalsLeftOut: 7,
    milliseconds: 2345,
    resumedAtLine: 501,
    isComplete: false,
    stoppedBy: { line: 1300, code: 'imports.cut-off', message: 'It breaks off.' },
  };

  it('names lines and reasons, the first twenty, and where it went on and stopped', () => {
    const { screen, written } = open(false);

    const exit = showReport(screen, report, false);
    const lines = written.out.trimEnd().split('\n');

    assert.equal(exit, 1);
    assert.deepEqual(
      [lines[0], lines[1], lines[2], lines.at(-2), lines.at(-1), lines.length],
      [
        'Went on at line 501, where an earlier run was stopped.',
        '1,234 rows in 2.3 s: 1,200 created, 4 changed, 5 unchanged, 25 refused.',
        '  line 2, name: No. (tests.no)',
        '  … and 12 more; --json lists the first thousand.',
        'Reading ended at line 1300: It breaks off.',
        24,
      ],
    );
  });

  it('is whole for a program', () => {
    const { screen, written } = open(false);

    showReport(screen, report, true);

    assert.deepEqual(JSON.parse(written.out), report);
  });
});
