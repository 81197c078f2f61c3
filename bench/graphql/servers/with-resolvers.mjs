/** What Node 22 has and PostGraphile 5 needs. */
Promise.withResolvers ??= () => {
  let resolve;
  let reject;
  const promise = new Promise((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
};
