import { councilExisted } from './councilExisted.ts';
import { countsAgree } from './countsAgree.ts';
import { coverageFits } from './coverageFits.ts';
import { datesInOrder } from './datesInOrder.ts';
import { fileName } from './fileName.ts';
import { followsInspection } from './followsInspection.ts';
import { formalFits } from './formalFits.ts';
import { frameworkDates } from './frameworkDates.ts';
import { futureDate } from './futureDate.ts';
import { insecureLink } from './insecureLink.ts';
import { inspectionNotHeld } from './inspectionNotHeld.ts';
import { loadedWord } from './loadedWord.ts';
import { longSentence } from './longSentence.ts';
import { noDate } from './noDate.ts';
import { outcomeFits } from './outcomeFits.ts';
import { possibleName } from './possibleName.ts';
import { privateName } from './privateName.ts';
import { progressFits } from './progressFits.ts';
import { quoteLength } from './quoteLength.ts';
import { readingGrade } from './readingGrade.ts';
import { repeatedFinding } from './repeatedFinding.ts';
import { repeatedFindingId } from './repeatedFindingId.ts';
import { repeatedSource } from './repeatedSource.ts';
import { reviewInOrder } from './reviewInOrder.ts';
import { reviewReply } from './reviewReply.ts';
import { reviewStale } from './reviewStale.ts';
import type { InspectionRule } from './rule.ts';
import { sameVisit } from './sameVisit.ts';
import { uncitedSource } from './uncitedSource.ts';
import { unknownAcronym } from './unknownAcronym.ts';
import { unlistedSource } from './unlistedSource.ts';
import { visitFits } from './visitFits.ts';

/** Every rule about inspection files, in the order in which docs/rules.md explains them. */
export const inspectionRules: readonly InspectionRule[] = [
  fileName,
  noDate,
  datesInOrder,
  futureDate,
  frameworkDates,
  councilExisted,
  sameVisit,
  followsInspection,
  inspectionNotHeld,
  visitFits,
  outcomeFits,
  formalFits,
  progressFits,
  countsAgree,
  coverageFits,
  reviewInOrder,
  reviewReply,
  reviewStale,
  unlistedSource,
  repeatedSource,
  uncitedSource,
  insecureLink,
  repeatedFinding,
  repeatedFindingId,
  quoteLength,
  longSentence,
  loadedWord,
  unknownAcronym,
  readingGrade,
  privateName,
  possibleName,
];
