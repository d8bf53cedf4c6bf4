// From a cast to a PNG file with resvg: `node resvg-process.mjs CAST PNG`.
import { createReadStream, writeFileSync } from 'node:fs';
import { openCast } from '../lib/cast/read.js';
import { themes } from '../lib/render/color/themes.js';
import { lastScreen } from '../lib/terminal/play.js';
import { resvgPng, svgOf } from './resvg.mjs';

const [cast, png] = process.argv.slice(2);
const screen = await lastScreen(await openCast(() => createReadStream(cast)));
writeFileSync(png, resvgPng(svgOf(screen, themes.dark.palette.split(' '))));
