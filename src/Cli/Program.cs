Console.Error.WriteLine("usage: build | check | convert | parse");
return 2;
