// Ends its process where a file takes longer than this many milliseconds: whoever asked may be gone.
import { parentPort } from 'node:worker_threads';

let timer;
parentPort.on('message', (ms) => {
  clearTimeout(timer);
  if (ms > 0) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), ms);
});
