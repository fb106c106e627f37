#!/usr/bin/env node
import { checkNode } from './check-node.mjs';

if (checkNode(20, 19)) await import('./desktop-suites.mjs');
