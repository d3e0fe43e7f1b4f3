package dev.laut.flink;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.robothy.netty.initializer.HttpServerInitializer;
import com.robothy.netty.router.Router;
import com.robothy.s3.core.service.BucketService;
import com.robothy.s3.core.service.ObjectService;
import com.robothy.s3.core.service.manager.LocalS3Manager;
import com.robothy.s3.core.service.manager.vectors.LocalS3VectorsManager;
import com.robothy.s3.core.service.s3vectors.S3VectorsService;
import com.robothy.s3.rest.handler.LocalS3RouterFactory;
import com.robothy.s3.rest.service.DefaultServiceFactory;
import com.robothy.s3.rest.service.ServiceFactory;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

/** A server of S3 in this process, on a free port of this machine's own address; it keeps everything in memory. */
final class S3Server implements AutoCloseable {

    private static final int THREADS = 2;

    private final EventLoopGroup connections = new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final EventExecutorGroup work = new DefaultEventExecutorGroup(THREADS);
    private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Router router = LocalS3RouterFactory.create(services());
    private final int port;

    S3Server() throws InterruptedException {
        port = listen(0);
    }

    private int listen(int wanted) throws InterruptedException {
        Channel channel = new ServerBootstrap()
                .group(connections)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childHandler(new HttpServerInitializer(work, router) {

                    @Override
                    protected void initChannel(SocketChannel connection) throws Exception {
                        open.add(connection);
                        super.initChannel(connection);
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), wanted)
                .sync()
                .channel();
        open.add(channel);
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** Answers nobody any more, and ends what it was about to answer; what it keeps, it keeps. */
    void leave() throws InterruptedException {
        open.close().sync();
    }

    /** Is there again. */
    void comeBack() throws InterruptedException {
        listen(port);
    }

    private static ServiceFactory services() {
        LocalS3Manager manager = LocalS3Manager.createInMemoryS3Manager();
        BucketService buckets = manager.bucketService();
        ObjectService objects = manager.objectService();
        S3VectorsService vectors = LocalS3VectorsManager.createInMemory().s3VectorsService();
        XmlMapper xml = XmlMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        ServiceFactory services = new DefaultServiceFactory();
        services.register(BucketService.class, () -> buckets);
        services.register(ObjectService.class, () -> objects);
        services.register(S3VectorsService.class, () -> vectors);
        services.register(XmlMapper.class, () -> xml);
        services.register(ObjectMapper.class, () -> json);
        return services;
    }

    String address() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
    }

    void bucket(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/" + name))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() != 200) {
            throw new IOException(response.toString());
        }
    }

    @Override
    public void close() {
        open.close().syncUninterruptibly();
        connections.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        work.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
