// The partner canvas on the facilitator's console, worked by whichever hands there are.
import { expect, type Locator, type Page } from '@playwright/test';
import type { CriterionPart } from '#shared/domain/criterion.ts';
import type { PartnerPart, PartnerRole } from '#shared/domain/partner.ts';
import { partnerWords as words } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { stepperWords } from '#shared/strings/stepper.ts';
import { ConsoleByHand } from './console-by-hand.ts';
import type { Hands } from './hands.ts';

const { roles } = words;
type RolePart = Extract<PartnerPart, 'gives' | 'gets' | 'ask' | 'owner'>;

export class PartnerPage extends ConsoleByHand {
  readonly #hands: Hands;

  constructor(page: Page, hands: Hands) {
    super(page, hands);
    this.#hands = hands;
  }

  async asksFor(question: string, mustHave: string): Promise<void> {
    await this.#hands.write(this.field(words.purpose.question), question);
    await this.#hands.write(this.field(words.purpose.add), mustHave);
  }

  /** What matters, with what 1, 3 and 5 mean, and its counters. */
  async weighs(said: Readonly<Record<CriterionPart, string>>, counters: number): Promise<void> {
    const { criteria } = words;
    await this.#hands.write(this.field(criteria.add), said.title);
    for (const part of ['low', 'middle', 'high'] as const)
      await this.#hands.write(
        this.field(criteria.of(criteria.parts[part].label, said.title)),
        said[part],
      );
    const name = criteria.weightOf(said.title);
    await this.#hands.count(this.field(name), this.button(stepperWords.more(name)), counters);
  }

  async takesOver(name: string): Promise<void> {
    await this.#hands.press(this.button(words.longlist.take(name)));
  }

  async lists(name: string): Promise<void> {
    await this.#hands.write(this.field(words.longlist.add), name);
  }

  async checks(name: string, gate: string, state: 'met' | 'failed'): Promise<void> {
    const { longlist } = words;
    await this.#hands.choose(this.group(longlist.gate(gate, name)), longlist.states[state]);
  }

  async scoredBy(...names: readonly string[]): Promise<void> {
    const { setUp } = scoringWords;
    for (const name of names) await this.#hands.write(this.field(setUp.add), name);
    await this.press(setUp.open);
  }

  /** A whole sheet, criterion by criterion, and the screen is passed on. */
  async scores(
    name: string,
    partners: readonly string[],
    sheet: readonly (readonly [criterion: string, ...values: readonly number[]])[],
  ): Promise<void> {
    const { turn } = scoringWords;
    await this.press(turn.begin(name));
    for (const [at, [criterion, ...values]] of sheet.entries()) {
      for (const [nth, value] of values.entries())
        await this.#hands.score(this.group(turn.row(partners[nth] ?? '', criterion)), value);
      await this.press(at === sheet.length - 1 ? turn.done : turn.next_);
    }
    await expect(this.page.getByRole('radio')).toHaveCount(0);
  }

  async weighsMore(criterion: string): Promise<void> {
    const name = scoringWords.whatIf.weightOf(criterion);
    await this.#hands.slideUp(this.page.getByRole('slider', { name }));
  }

  async decides(
    name: string,
    option: keyof typeof words.decide.options,
    reason: string,
  ): Promise<void> {
    const { decide } = words;
    await this.#hands.choose(this.group(decide.label(name)), decide.options[option]);
    await this.#hands.write(this.field(decide.reasonOf(name)), reason);
  }

  async takesPart(name: string, ...parts: readonly PartnerRole[]): Promise<void> {
    for (const part of parts)
      await this.#hands.tick(
        this.group(roles.rolesOf(name)).getByRole('checkbox', { name: roles.roles[part] }),
      );
  }

  async agrees(name: string, part: RolePart, text: string): Promise<void> {
    await this.#hands.write(this.field(roles.of(roles[part], name)), text);
  }

  async asksBy(name: string, day: string): Promise<void> {
    await this.#hands.date(this.field(roles.of(roles.by, name)), day);
  }

  first(): Locator {
    return this.page.locator('.partner-bar').first();
  }
}
