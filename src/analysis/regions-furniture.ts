import { ADVERTISEMENT_LINES, FURNITURE_LINES, SHARE_FILLERS, SHARE_WORDS } from './lexicon/page-words.ts';
import type { LayoutLine } from './regions.ts';
import type { Steps } from '../article/steps.ts';
import { LINES_AT_ONCE } from './text-lines.ts';

/** Furniture is short: longer lines are never looked at. */
const LONGEST = 240;
const LONGEST_LABEL = 100;
const BEFORE_LABEL = /^[\s\-–—*•·|>»→[(]$/;
const BEHIND_LABEL = /^[\s\-–—*•·|.…!?:<«←\])]$/;

/** Lines that begin like this belong to the page. Each alternative is a phrase no sentence of an article begins with. */
const BEGINS = new RegExp(
  '^(?:' +
    [
      // boxes: Sign up for our newsletter · Get the day’s top stories in your inbox · Follow us on X
      'sign up (?:for|to|here|now)\\b[^.]*(?:newsletter|inbox|alerts?|updates?|email|briefing|free)',
      'subscribe (?:to|for|now|today|here)\\b.{0,120}$',
      'get (?:the|our|all|more|breaking)\\b.*\\b(?:inbox|newsletter|alerts|app|delivered)\\b',
      'follow (?:us|our|\\w+ \\w+) on\\b',
      'follow @',
      'like us on\\b',
      'join (?:our|us on|the) .{0,40}(?:newsletter|whatsapp|telegram|community|channel|mailing list)',
      'download (?:our|the) .{0,30}app\\b',
      'click here (?:to|for)\\b',
      'tap here (?:to|for)\\b',
      'support (?:our|independent|local) .{0,30}journalism',
      'already (?:a|have an?) (?:subscriber|subscription|account|member)',
      'this (?:article|story|piece) (?:was|is|has been|first|originally) (?:originally |first |also )?(?:appeared|published|part of|free to read|for subscribers)',
      'enjoy(?:ing|ed)? (?:this|our) (?:article|story)',
      'thank you for (?:reading|subscribing|your support)',
      'we (?:use|and our partners use|value your) (?:cookies|privacy)',
      'by (?:clicking|signing up|subscribing|continuing|registering)\\b',
      // notices: © 2025 The Weekly Ledger · Copyright 2025 · All rights reserved
      '(?:©|\\(c\\) ?\\d{4}|copyright\\b|all rights reserved)',
      '(?:tags|topics|filed under|keywords|categories|category|posted in|explore more on these topics)\\s*:',
      'explore more on these topics$',
      '(?:got|have) a (?:tip|story|news tip)\\b.{0,120}[?:]',
      'do you (?:have|know) .{0,80}(?:story|tip|information).{0,80}\\?',
      '(?:e-?mail|contact|write to|reach) (?:us|the (?:reporter|author|newsroom)|[\\w ]{0,30}) (?:at|via|on) \\S+@',
      'our standards:',
      '(?:read|view|see|show|hide|load|join|post|add|leave|write) (?:all |the |more |a |your |\\d+ )*comments?\\b.{0,30}$',
      '\\(?\\d[\\d,.]*k?\\)? (?:comments?|shares?|likes?|views|replies)$',
      'comments? \\(?\\d+\\)?$',
      'home (?:[>/»›|]|→) ',
      '\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?$',
      '(?:photo|image|slide) \\d+ of \\d+$',
      '(?:use|press) (?:the )?(?:arrow|escape|spacebar)\\b',
      'your browser does not support',
      'please (?:enable|turn on) javascript',
      'listen to (?:this )?(?:article|story)',
      'estimated reading time',
      'add \\w[\\w ]{1,30} (?:as a preferred source|on google)',
      'show key points|share full article|reuse this content',
    ].join('|') +
    ')',
  'i',
);

/** Marks advertisements and what the page put around the article: buttons, boxes, comments, notices. */
export function* furnitureSteps(lines: readonly LayoutLine[]): Steps<void> {
  for (const [index, line] of lines.entries()) {
    if (index % LINES_AT_ONCE === 0) yield;
    if (line.text.length > LONGEST) continue;
    const kind = kindOf(line.text);
    if (kind !== undefined) line.kind = kind;
  }
}

function kindOf(text: string): 'advertisement' | 'furniture' | undefined {
  // A label is shorter still, and taking the punctuation off costs more than all the rest.
  const label = text.length > LONGEST_LABEL ? undefined : labelOf(text);
  if (label !== undefined && ADVERTISEMENT_LINES.has(label)) return 'advertisement';
  if (label !== undefined && isFurnitureLabel(label)) return 'furniture';
  return BEGINS.test(text) ? 'furniture' : undefined;
}

/** The words of a label in lower case, without the punctuation around them. */
function labelOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE_LABEL.test(text.charAt(start))) start += 1;
  while (end > start && BEHIND_LABEL.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).toLowerCase().replaceAll('’', "'");
}

function isFurnitureLabel(label: string): boolean {
  return label === '' || FURNITURE_LINES.has(label) || isShareRow(label);
}

/** Share this story: Facebook | X | E-mail */
function isShareRow(words: string): boolean {
  let isRow = false;
  for (const [token] of words.matchAll(SHARE_TOKEN)) {
    if (SHARE_WORDS.has(token)) isRow = true;
    else if (!SHARE_FILLERS.has(token) && !COUNT.test(token)) return false;
  }
  return isRow;
}

const SHARE_TOKEN = /[^\s|•·,/:&+()]+/g;
const COUNT = /^\d[\d.]*k?$/;
