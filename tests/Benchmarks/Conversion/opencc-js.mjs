// One measurement of opencc-js: load, warm up, convert a file once; prints load (ms), wall (s), CPU (s), resident memory after load (MB).
import fs from 'node:fs';
import * as OpenCC from 'opencc-js';

const text = fs.readFileSync(process.argv[2], 'utf8');
const loading = performance.now();
const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
convert('后');
const load = performance.now() - loading;
const memory = process.memoryUsage.rss() / 1e6;
convert(text.slice(0, 700_000));
const [started, cpu] = [performance.now(), process.cpuUsage()];
convert(text);
const used = process.cpuUsage(cpu);
console.log(load.toFixed(1), ((performance.now() - started) / 1000).toFixed(4), ((used.user + used.system) / 1e6).toFixed(4), memory.toFixed(1));
