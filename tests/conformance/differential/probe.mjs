// Talks to the engine's probe: JSON lines over its standard input and output, answered in order.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../Warehouse.GraphQL.Probe/', import.meta.url));
const BUILT = `${PROJECT}bin/Debug/net10.0/Warehouse.GraphQL.Probe.dll`;

const MILLISECONDS_PER_TICK = 10;

// What the solution's build left behind; without it dotnet builds first.
const builtProbe = () => (existsSync(BUILT) ? ['dotnet', BUILT] : ['dotnet', 'run', '--project', PROJECT, '-v', 'q']);

export class Probe {
  #process;
  #waiting = [];

  constructor(program = process.env.PROBE) {
    const [command, ...args] = program ? program.split(' ') : builtProbe();
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout, crlfDelay: Infinity }).on('line', (line) => this.#waiting.shift().resolve(line));
    this.closed = new Promise((resolve) => this.#process.on('close', resolve));
    this.#process.on('close', (code) => this.#waiting.forEach((w) => w.reject(new Error(`The probe ended with code ${code} at: ${w.request.slice(0, 2000)}`))));
    this.#process.stdin.on('error', () => {});
  }

  async ask(request) {
    return JSON.parse(await this.askLine(JSON.stringify(request)));
  }

  /** Ends the program at once. */
  kill() {
    this.#process.kill('SIGKILL');
  }

  askLine(line) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject, request: line });
      this.#process.stdin.write(`${line}\n`);
    });
  }

  /** Starts to measure; the function it gives ends that and tells the CPU time and how far the memory grew. Elapsed time alone where the system tells neither. */
  async meter() {
    const file = (name) => `/proc/${this.#process.pid}/${name}`;
    const cpu = async () => {
      const stat = await readFile(file('stat'), 'utf8').catch(() => undefined);
      if (!stat) return performance.now();
      const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
      return (Number(user) + Number(system)) * MILLISECONDS_PER_TICK;
    };
    const memory = async (field) => {
      const status = await readFile(file('status'), 'utf8').catch(() => '');
      return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    };
    // Makes the peak start again from what is used now.
    await writeFile(file('clear_refs'), '5').catch(() => {});
    const before = { cpu: await cpu(), memory: await memory('VmRSS') };
    return async () => ({ milliseconds: (await cpu()) - before.cpu, mebibytes: (await memory('VmHWM')) - before.memory });
  }

  async close() {
    this.#process.stdin.end();
    await this.closed;
  }
}
