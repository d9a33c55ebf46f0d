import { asHost } from '../busy.js';
import { gated } from '../refusal.js';
import { batchFailed, HostFault } from './errors.js';
import { Document } from './document.js';

/** Collects what is asked and does it all at sync(), in order, up to the first step that fails. */
export class RequestContext {
  #steps = [];
  #objects = new Set();
  #tracked = new Set();
  #isRunning = false;

  constructor(host) {
    this.host = host;
    this.trackedObjects = gated(
      {
        add: (objects) => [objects].flat().forEach((object) => this.#tracked.add(object.identity)),
        remove: (objects) => [objects].flat().forEach((object) => this.#tracked.delete(object.identity)),
      },
      'OfficeExtension.TrackedObjects',
    );
    this.document = new Document(this, 'context.document', () => host.document);
    return gated(this, 'Word.RequestContext');
  }

  /** Remembers one step until the next sync; what a running step asks for is done at once. */
  enqueue(location, statement, work) {
    if (this.#isRunning) work();
    else this.#steps.push({ location, statement, work });
  }

  register(object) {
    this.#objects.add(object);
  }

  load(object, options) {
    object.load(options);
  }

  /** One round trip where anything waits; none otherwise. */
  async sync(passThrough) {
    if (this.#steps.length === 0) return passThrough;
    const steps = this.#steps;
    this.#steps = [];
    this.host.syncs += 1;
    await new Promise((resume) => setTimeout(resume, this.host.faults.slowSync));
    asHost(() => this.#run(steps));
    return passThrough;
  }

  #run(steps) {
    this.#isRunning = true;
    let index = 0;
    try {
      for (; index < steps.length; index += 1) steps[index].work();
    } catch (error) {
      throw error instanceof HostFault ? batchFailed(error, steps, index) : error;
    } finally {
      this.#isRunning = false;
    }
  }

  /** Ends the life of all objects but the tracked ones. */
  release() {
    for (const object of this.#objects) if (!this.#tracked.has(object)) object.release();
    this.#objects = new Set(this.#tracked);
  }
}
