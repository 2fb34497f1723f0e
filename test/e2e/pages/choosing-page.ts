// From choosing ideas to what was counted, on the facilitator's console, worked by whichever hands
// there are.
import { expect, type Page } from '@playwright/test';
import type { BenchmarkAnswer, BenchmarkCriterion } from '#shared/domain/benchmark.ts';
import type { Drive } from '#shared/domain/idea.ts';
import type { MeasurePart } from '#shared/domain/measure.ts';
import type { ProgrammePart } from '#shared/domain/programme.ts';
import { itemActionWords } from '#shared/strings/actions.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { commitWords } from '#shared/strings/commit.ts';
import { closeWords } from '#shared/strings/day.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { driveNames, prioritiseWords, tagWords } from '#shared/strings/ideas.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { short } from '#shared/strings/note.ts';
import { reviewWords } from '#shared/strings/review.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { ConsoleByHand } from './console-by-hand.ts';
import type { Hands, Place } from './hands.ts';
import { KindnessPage } from './kindness-page.ts';

export class ChoosingPage extends ConsoleByHand {
  readonly #hands: Hands;
  readonly #kindness: KindnessPage;

  constructor(page: Page, hands: Hands) {
    super(page, hands);
    this.#hands = hands;
    this.#kindness = new KindnessPage(page);
  }

  async places(idea: string, to: Place): Promise<void> {
    await this.#hands.place(this.#kindness.row(idea), this.#kindness.map(), to);
    await this.#kindness.isAt(idea, Math.round(to.impact * 100), Math.round(to.effort * 100));
  }

  async goesOnWith(corner: keyof typeof prioritiseWords.corners): Promise<void> {
    const list = this.page.getByLabel(prioritiseWords.choose);
    await this.#hands.select(list, prioritiseWords.corners[corner]);
    await expect(list).toHaveValue(corner);
  }

  /** One voter puts one dot there; it is counted and shown. */
  async putsADotOn(idea: string): Promise<void> {
    const { title, note } = voteWords.kinds.dots;
    await this.press(prioritiseWords.vote);
    await this.#hands.choose(this.group(voteWords.setUp.way), `${title} ${note}`);
    // Enter after the last number opens the vote.
    await this.write(voteWords.setUp.voters, '1');
    await this.press(voteWords.turn.begin(1));
    await this.press(voteWords.turn.put(short(idea), 0));
    await this.press(voteWords.turn.last);
    await this.press(voteWords.close);
    await this.press(voteWords.reveal);
    await this.press(prioritiseWords.backToMap);
  }

  async tags(idea: string, ...drives: readonly Drive[]): Promise<void> {
    for (const drive of drives)
      await this.#hands.tick(
        this.group(tagWords.speaks(idea)).getByRole('checkbox', { name: driveNames[drive] }),
      );
  }

  async startsCardFrom(idea: string): Promise<void> {
    await this.press(cardsWords.side.startFrom(idea));
  }

  async writesOnCard(part: ProgrammePart, text: string): Promise<void> {
    await this.write(cardsWords.parts[part].label, text);
  }

  async restsOn(insight: string): Promise<void> {
    await this.#hands.select(this.page.getByLabel(cardsWords.addInsight), insight);
  }

  async dates(label: string, day: string): Promise<void> {
    await this.#hands.date(this.field(label), day);
  }

  async asks(part: MeasurePart, text: string): Promise<void> {
    await this.write(measureWords.parts[part].label, text);
  }

  async judges(criterion: BenchmarkCriterion, answer: BenchmarkAnswer): Promise<void> {
    const group = this.group(gapWords.judge(criterion));
    await this.#hands.press(group.getByRole('button', { name: gapWords.answers[answer] }));
  }

  /** Who does it, by when. */
  async promises(what: string, who: string, day: string): Promise<void> {
    await this.write(closeWords.ownerOf(short(what)), who);
    await this.dates(closeWords.dueOf(short(what)), day);
  }

  async begins(what: string, how: string): Promise<void> {
    await this.write(itemActionWords.firstStep(what), how);
  }

  async doesDifferently(what: string, who: string): Promise<void> {
    const { ours } = commitWords.pledges;
    await this.write(ours.add, what);
    await this.write(ours.who(what), who);
  }

  async reads(day: string, value: number, asked: number): Promise<void> {
    await this.dates(reviewWords.takenOn, day);
    await this.write(reviewWords.value('percent'), `${value}`);
    await this.write(reviewWords.sample, `${asked}`);
    await this.press(reviewWords.add);
  }
}
