// Talks to the engine's probe: JSON lines over its standard input and output, answered in order.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../Warehouse.GraphQL.Probe/', import.meta.url));

export class Probe {
  #process;
  #waiting = [];

  constructor(program = process.env.PROBE) {
    const [command, ...args] = program ? program.split(' ') : ['dotnet', 'run', '--project', PROJECT, '-c', 'Release', '-v', 'q'];
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

  /** Resident memory of the probe in MiB, or undefined where the system does not tell. */
  async memory() {
    const { readFile } = await import('node:fs/promises');
    const status = await readFile(`/proc/${this.#process.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes && Number(kilobytes) / 1024;
  }

  async close() {
    this.#process.stdin.end();
    await this.closed;
  }
}
