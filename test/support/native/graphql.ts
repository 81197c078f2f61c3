/** A schema of the product is one to its own library only. */
export * from 'graphql';
