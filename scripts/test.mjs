#!/usr/bin/env node
// @ts-check
import { checkNode } from './check-node.mjs';

if (checkNode(20, 19)) await import('./gate.mjs');
