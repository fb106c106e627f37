#!/usr/bin/env node
// @ts-check
// Renders media/icon.svg as the PNG that the marketplace asks for. Run it after changing the drawing.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './root.mjs';
import { chromiumArguments, findChromium } from './workbench/browser.mjs';

const drawing = await readFile(path.join(root, 'media/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
await browser.close();
